import { mail, type Told } from './told.ts';

/** Voice mail, fax, quarantine, monitoring, bulk mail, bounces: notices that are nobody's request. */
export const ENGLISH_NOTICES: readonly Told[] = [
  {
    what: 'a voice message with its transcript',
    machine: mail(
      'New Voice Message from (425) 555-0135 on 03/16/2026 9:12 AM',
      'You have a new voice message!\n\nFrom: (425) 555-0135\nReceived: Monday, March 16, 2026 at 9:12 AM\nLength: 00:32\nTo: (425) 555-0100\n\nTranscript: please port out four two five 425-555-0101',
    ),
    person: mail(
      'Voice message',
      'I left you a voice message on Monday from 425-555-0135. Please port out 425-555-0101.',
    ),
  },
  {
    what: 'a voice mail of an exchange',
    machine: mail(
      'Voice Mail from 425-555-0135 (32 seconds)',
      'You received a voice mail from 425-555-0135.\n\nCaller-Id: 425-555-0135\nDuration: 32 seconds',
    ),
    person: mail(
      'Voice mail box of 425-555-0102',
      'We received a voice mail about our bill. Please port out 425-555-0102.',
    ),
  },
  {
    what: 'a missed call',
    machine: mail(
      'Missed call from 425-555-0135',
      'You missed a call from 425-555-0135 at 9:12 AM on 3/16/2026.\n\nSent by the phone system.',
    ),
    person: mail('Missed your call', 'I missed a call from you at 9:12, sorry. Yes, please port out 425-555-0103.'),
  },
  {
    what: 'a fax',
    machine: mail(
      'Fax received from 4255550135, 2 pages',
      'You have received a new fax.\n\nFrom: 4255550135\nPages: 2\nReceived at: 3/16/2026 9:12 AM\nThe fax is attached as PDF.',
    ),
    person: mail(
      'Fax line',
      'You have received our fax of Monday, 2 pages. Please port out the fax line 425-555-0104.',
    ),
  },
  {
    what: 'a fax that could not be sent',
    machine: mail(
      'Fax transmission failed: 14255550135',
      'Your fax to 14255550135 could not be sent after 3 attempts.\nReason: Busy\nPages sent: 0 of 2\nJob ID: 77123',
    ),
    person: mail(
      'Fax failed',
      'Our fax to you could not be sent, your line was busy. So by mail: please port out 425-555-0105.',
    ),
  },
  {
    what: 'messages held by a gateway',
    machine: mail(
      'You have new held messages',
      'You can release all of your held messages and permit or block future emails from the senders, or manage messages individually.\n\nYou have 2 new held messages as of March 16, 2026 9:00 AM.',
    ),
    person: mail('Held messages?', 'Your gateway may hold our messages, so here again: please port out 425-555-0106.'),
  },
  {
    what: 'a spam summary',
    machine: mail(
      'Spam Quarantine Summary - [3 Quarantine Email(s)]',
      'Spam Quarantine Summary for ptn@desk.example\nThere are 3 messages in your quarantine. View your entire quarantine inbox or manage your preferences.',
    ),
    person: mail(
      'Spam folder',
      'Was our request in your quarantine? There were 3 messages of ours: please port out 425-555-0107.',
    ),
  },
  {
    what: 'a host in trouble',
    machine: mail(
      '** PROBLEM Service Alert: sbc-1/SIP trunk is CRITICAL **',
      '***** Nagios *****\n\nNotification Type: PROBLEM\nService: SIP trunk\nHost: sbc-1\nState: CRITICAL\n\nDate/Time: Mon Mar 16 09:12:44 2026',
    ),
    person: mail(
      'Problem with our trunk',
      'Our trunk sbc-1 has been in a critical state. Please port out 425-555-0108 from it.',
    ),
  },
  {
    what: 'an alert that fires',
    machine: mail(
      '[FIRING:1] TrunkDown (sbc-1)',
      '1 alert for alertname=TrunkDown\n\nFiring\nLabels\nalertname = TrunkDown\nSource: https://grafana.example/alerting/x/view',
    ),
    person: mail('[TrunkDown] port out', 'Our alert for the trunk is firing again. Please port out 425-555-0109.'),
  },
  {
    what: 'a one-time code',
    machine: mail(
      'Your verification code',
      'Your verification code is 482137. It expires in 10 minutes. Do not share this code with anyone. If you did not request this code, you can ignore this email.',
    ),
    person: mail(
      'Verification code',
      'We got a verification code by phone; we do not share it. Please port out 425-555-0110.',
    ),
  },
  {
    what: 'a signed envelope',
    machine: mail(
      'Completed: Letter of authorization',
      'Your document has been completed.\n\nVIEW COMPLETED DOCUMENT\n\nDo Not Share This Email. This email contains a secure link. Please do not share this email, link, or access code with others.',
    ),
    person: mail(
      'Completed: letter of authorization',
      'I have completed the document, it is signed. Please do not share it. We want to port out 425-555-0111.',
    ),
  },
  {
    what: 'a newsletter',
    because: 'mailing-list',
    machine: mail(
      'Your March telecom digest',
      'Number porting made easy: move your numbers today.\n\nYou are receiving this email because you signed up at carrier.example.\nManage preferences | Unsubscribe | View this email in your browser\n100 Main Street, Seattle, WA',
    ),
    person: mail(
      'March',
      'You are receiving this e-mail because Sam told us to write to you. Please port out 425-555-0112.',
    ),
  },
  {
    what: 'an offer in bulk',
    because: 'mailing-list',
    machine: mail(
      'Save 30% on SIP trunks this spring!',
      'Port your numbers to us and save 30%.\n\nIf you no longer wish to receive these emails, click here to unsubscribe.\n© 2026 Carrier Inc. All rights reserved.',
    ),
    person: mail(
      'Offer',
      'Another carrier offered to save us 30%. We no longer wish to receive its calls on 425-555-0113; please port it out.',
    ),
  },
  {
    what: 'a bounce in plain words',
    because: 'bounce',
    machine: mail(
      'Undeliverable: Port out',
      "Delivery has failed to these recipients or groups:\n\nida@customer.example\nThe email address you entered couldn't be found.\n\nDiagnostic information for administrators:\nGenerating server: mx.customer.example\n550 5.1.1 RESOLVER.ADR.RecipNotFound; not found",
      'Mail Gateway <gateway@customer.example>',
    ),
    person: mail(
      'Undeliverable: port out',
      'My mail to you came back as undeliverable, the address could not be found. Please port out 425-555-0114.',
    ),
  },
  {
    what: 'a mailbox that is full',
    because: 'bounce',
    machine: mail(
      'Message not delivered',
      "Your message to ida@customer.example was not delivered. The recipient's mailbox is full and can't accept messages now. Please try resending later.",
      'Customer Mail <notices@customer.example>',
    ),
    person: mail(
      'Mailbox full',
      'Our voice mailbox is full and can not accept messages now. Please port out 425-555-0115 and try again later.',
    ),
  },
  {
    what: 'a mail blocked by a filter',
    because: 'bounce',
    machine: mail(
      'Message blocked: Port out',
      'Your message was blocked by our content filter and has not been delivered to the intended recipient.\n\nMessage-ID: <1@desk.example>\nRule: Attachment type',
      'Content Filter <filter@customer.example>',
    ),
    person: mail(
      'Blocked',
      'Calls to 425-555-0116 are blocked by your filter and are not delivered. Please port it out.',
    ),
  },
  {
    what: 'a warning of a delay',
    because: 'bounce',
    machine: mail(
      'Delivery delayed: Port out',
      'THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\nDelivery to the following recipients has been delayed:\n\nida@customer.example',
      'Mail System <mailsystem@customer.example>',
    ),
    person: mail(
      'Delayed',
      'The delivery of our phones has been delayed. You do not need to resend the form: please port out 425-555-0117.',
    ),
  },
];
