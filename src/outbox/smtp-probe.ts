import nodemailer from 'nodemailer';
import type { Probe } from '../mailbox/mailbox.ts';
import { smtpFailure, smtpLocation } from './smtp-failure.ts';
import { accessTokenOf, smtpOptions } from './smtp-options.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** The step at which an attempt to get in ends, by the code of its failure. */
const FAILED_STEP: Readonly<Record<string, string>> = {
  'smtp-unreachable': 'connection',
  'smtp-tls': 'TLS',
  'smtp-sign-in-refused': 'sign-in',
};

/** Connects, secures the line and signs in, without sending anything: a line for each step, up to the one that fails. */
export async function probeSmtp(settings: SmtpSettings): Promise<readonly Probe[]> {
  const location = smtpLocation(settings);
  const steps = [
    { step: 'connection', detail: `${location} answers` },
    { step: 'TLS', detail: settings.tls === 'none' ? 'none: the line is not encrypted' : settings.tls },
    { step: 'sign-in', detail: settings.user ? `as ${settings.user}` : 'none is set' },
  ];
  const passed = ({ step, detail }: (typeof steps)[number]): Probe => ({
    what: `SMTP ${step}`,
    ok: true,
    detail,
    remedy: null,
  });
  try {
    const prober = nodemailer.createTransport({ ...smtpOptions(settings, await accessTokenOf(settings)), pool: false });
    await prober.verify();
    return steps.map(passed);
  } catch (error) {
    const { code, message, remedy } = smtpFailure(error, settings);
    // Without a token nothing was connected at all.
    const failed = FAILED_STEP[code] ?? 'sign-in';
    const before =
      code in FAILED_STEP
        ? steps.slice(
            0,
            steps.findIndex(({ step }) => step === failed),
          )
        : [];
    return [...before.map(passed), { what: `SMTP ${failed}`, ok: false, detail: message, remedy }];
  }
}
