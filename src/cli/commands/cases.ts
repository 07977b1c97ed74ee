import type { Command } from 'commander';
import { moveMail } from '../../agents/move-mail.ts';
import { UsageError } from '../../base/errors.ts';
import type { MailboxName } from '../../base/mailbox-name.ts';
import type { DeskAtWork } from '../../open-mail.ts';
import { maskLooseDigits } from '../../request/numbers/mask-loose-digits.ts';
import { byOption } from '../by-option.ts';
import type { CliContext } from '../context.ts';
import { withDesk } from '../with-desk.ts';
import { withStore } from '../with-store.ts';

type Moving = { by: string; why?: string; decide?: boolean };

export function register(program: Command, context: CliContext): void {
  const command = program.command('cases').description('what customers and the desk have said to each other');
  command
    .command('list')
    .description('cases that wait for a customer or a person; with --all every one')
    .option('--all', 'closed and ordered ones too')
    .option('--requester <text>', 'only of this address or domain')
    .action((options: { all?: boolean; requester?: string }) =>
      withStore(context, async ({ store }) => {
        const rows = await store.db
          .selectFrom('cases')
          .selectAll()
          .$if(!options.all, (q) => q.where('state', 'in', ['waiting', 'review']))
          .$if(options.requester !== undefined, (q) => q.where('requester', 'like', `%${options.requester ?? ''}`))
          .orderBy('number')
          .execute();
        if (rows.length === 0) context.stdout.write('There are no such cases.\n');
        for (const { number, state, requester, kind, changed_at } of rows)
          context.stdout.write(
            `${number}  ${state.padEnd(8)} ${changed_at.slice(0, 16)}  ${kind.padEnd(18)} ${requester}\n`,
          );
      }),
    );
  command
    .command('move')
    .description('put a mail into another case')
    .argument('<mail>', 'its number, as explain tells it')
    .argument('<case>', 'where it belongs')
    .option('--decide', 'and decide it again as a part of that case; the customer is answered')
    .option('--why <text>', 'for the audit trail')
    .addOption(byOption())
    .action((mail: string, to: string, options: Moving) =>
      withDesk(context, (desk) => move(desk, context, mail, to.toUpperCase(), options)),
    );
}

async function move(
  desk: DeskAtWork,
  { stdout }: CliContext,
  mail: string,
  to: string,
  { by, why: reason, decide }: Moving,
): Promise<void> {
  if (!/^\d+$/.test(mail)) throw new UsageError(`"${mail}" is no number of a mail.`);
  const mailId = Number(mail);
  const why = reason === undefined ? null : maskLooseDigits(reason);
  const from = await moveMail(desk.store, { mailId, to, agent: by, why, now: desk.clock() });
  stdout.write(`Mail ${mailId} of ${from} belongs to ${to} now.\n`);
  if (!decide) return;
  const { db } = desk.store;
  const before = await db.selectFrom('decisions').selectAll().where('mail_id', '=', mailId).executeTakeFirstOrThrow();
  const row = await db.selectFrom('mails').select('mailbox').where('id', '=', mailId).executeTakeFirstOrThrow();
  const { ruleOnMail } = await import('../../agents/rule-on-mail.ts');
  const handled = await ruleOnMail(desk, {
    mail: { id: mailId, mailbox: row.mailbox as MailboxName, repeated: false },
    caseNumber: to,
    before,
    ruling: { verdict: 'again', agent: by, why, corrections: {}, reasons: [] },
  });
  const { decision, caseNumber } = handled;
  const reasons = decision?.reasons.map(({ code }) => code).join(', ');
  stdout.write(`${caseNumber}: ${decision?.disposition}${reasons ? `, ${reasons}` : ''}\n`);
}
