import { mail, type Told } from './told.ts';

/** Absence notes, closed offices, mailboxes that nobody reads, receipts, challenges: what stands in for a person. */
export const ENGLISH_ABSENCES: readonly Told[] = [
  {
    what: 'an absence note with a substitute and numbers',
    machine: mail(
      'Automatic reply: Port-out [PTN-2026-000010]',
      'Thank you for your e-mail. I am currently on annual leave, returning Monday 30 March.\n\nIn my absence please contact Ruth Halvorsen, 425-555-0102.',
    ),
    person: mail(
      'Re: Port-out [PTN-2026-000010]',
      'I go on annual leave on Monday, so please port out 425-555-0102 before that. Ruth Halvorsen will answer your questions.',
    ),
  },
  {
    what: 'a webmail vacation responder in a thread',
    machine: mail(
      'Re: Port out request [PTN-2026-000010]',
      "Hi there,\n\nI'm on PTO this week and won't be checking email. Back on 3/30. If it can't wait, ping Sam Reyes at 425-555-0103.\n\nIda",
    ),
    person: mail(
      'Re: Port out request [PTN-2026-000010]',
      "Hi there,\n\nI'm back from PTO. The number is 425-555-0103, can you move it this week?\n\nIda",
    ),
  },
  {
    what: 'a parental leave',
    machine: mail(
      'Re: Our lines',
      'Thanks for your note. I am out on parental leave through June 12 and will reply when I return. Please direct porting questions to lnp@carrier.example.',
    ),
    person: mail(
      'Our lines',
      'Dana is out on parental leave, so I took over. Please direct your questions to me and port out 425-555-0104.',
    ),
  },
  {
    what: 'a closed office',
    machine: mail(
      'Re: Port out',
      'Our offices are closed for the holidays from December 24 through January 2. We will respond to your message when we reopen.\n\nFor emergencies call 425-555-0100.',
    ),
    person: mail(
      'Port out',
      'Our office in Tacoma has been closed since December 24. Please port out 425-555-0100, which we no longer need there.',
    ),
  },
  {
    what: 'a sick leave in brief',
    machine: mail(
      'Out of office: Port out',
      'I am unwell today and will have no access to my mailbox until I am back.',
    ),
    person: mail('Office phones: port out', 'I was unwell yesterday, sorry. We still want 425-555-0105 ported out.'),
  },
  {
    what: 'an absence note below a plain reply subject',
    machine: mail(
      'Re: LOA',
      'Hello,\nI will be away from my desk from 16 March until 27 March 2026 and will have only intermittent access to email.\nFor anything urgent please reach out to our help desk.\nKind regards\nIda',
    ),
    person: mail(
      'Re: LOA',
      'Hello,\nI will be out next week, please port 425-555-0106 today. For anything urgent please reach out to Sam.\nKind regards\nIda',
    ),
  },
  {
    what: 'somebody who has left',
    machine: mail(
      'Re: Port out [PTN-2026-000010]',
      'Please note that Dana Whitfield is no longer with Contoso. Your message has not been forwarded. For porting matters please write to lnp@contoso.example.',
    ),
    person: mail(
      'Port out',
      'Dana Whitfield is no longer with Contoso, so I write in her place: please port out her number 425-555-0107.',
    ),
  },
  {
    what: 'an address that has changed',
    machine: mail(
      'New e-mail address',
      'My e-mail address has changed to dana@fabrikam.example. Please update your address book. This mailbox is no longer monitored and your message will not be forwarded.',
    ),
    person: mail(
      'New e-mail address and a port out',
      'My e-mail address has changed to dana@fabrikam.example, please answer there. We would like to port out 425-555-0108.',
    ),
  },
  {
    what: 'an unattended mailbox',
    machine: mail(
      'Re: Port out',
      'You have reached an unattended mailbox. Messages sent to this address are not read. Please do not reply to this email.',
    ),
    person: mail(
      'Port out',
      'The voice mailbox at 425-555-0109 has been unattended for a year. Please port the number out, we do not reply to calls there.',
    ),
  },
  {
    what: 'a receipt that it was deleted unread',
    machine: mail(
      'Not read: Port out',
      'Your message\n\n   To: Ida Moe\n   Subject: Port out\n   Sent: Monday, March 16, 2026 9:12:44 AM\n\nwas deleted without being read on Monday, March 16, 2026 10:02:11 AM.',
    ),
    person: mail(
      'Read this first: port out',
      'Your message of Monday was deleted without being read, my mistake. Once more: please port out 425-555-0110.',
    ),
  },
  {
    what: 'a return receipt in plain text',
    machine: mail(
      'Return Receipt (displayed) - Port out',
      "This is a Return Receipt for the mail that you sent to ida@customer.example.\n\nNote: This Return Receipt only acknowledges that the message was displayed on the recipient's computer. There is no guarantee that the recipient has read or understood the message contents.",
    ),
    person: mail('Receipt', 'I read your message on Monday, thank you. Please go on and port out 425-555-0111.'),
  },
  {
    what: 'a delivery receipt',
    because: 'bounce',
    machine: mail(
      'Delivered: Port out',
      'Your message has been delivered to the following recipients:\n\nIda Moe (ida@customer.example)\n\nSubject: Port out',
    ),
    person: mail(
      'Delivered phones',
      'Your message has reached us and the phones were delivered. Please port out 425-555-0112.',
    ),
  },
  {
    what: 'an invitation accepted in plain text',
    machine: mail(
      'Accepted: Porting call @ Mon Mar 16, 2026 9am - 10am (PDT)',
      'Ida Moe has accepted this invitation.\n\nPorting call\nWhen: Mon Mar 16, 2026 9am - 10am\nWho: ptn@desk.example - organizer\n\nInvitation from Calendar',
    ),
    person: mail('Accepted: your offer', 'We have accepted your offer of last week. Please port out 425-555-0113 now.'),
  },
  {
    what: 'a sender verification',
    machine: mail(
      'Re: Port out (verification required)',
      "I'm protecting myself from receiving junk mail.\n\nJust this once, click the link below so I can receive your emails. You won't have to do this again.\n\nhttps://verify.example/x?u=77",
    ),
    person: mail(
      'Verification required?',
      'If verification is required, call me. We get a lot of junk mail on 425-555-0114, please port it out.',
    ),
  },
  {
    what: 'a held message that has to be confirmed',
    machine: mail(
      'Please confirm your message',
      'This message was created automatically by mail delivery software. Your message attached below is being held because the address ptn@desk.example has not been verified.\n\nTo release your message for delivery, please send an empty message to the following address, or use the reply feature of your mailer.',
    ),
    person: mail(
      'Please confirm',
      'Please confirm that our request is not being held: port out 425-555-0115. I sent a message on Friday.',
    ),
  },
  {
    what: 'a report that a recall worked',
    machine: mail(
      'Message Recall Report for message [Port out]',
      'Your request to recall this message is complete.\n\nThe message was recalled from 1 of 1 recipients. View the full message recall report.',
    ),
    person: mail('Report', 'As I recall, your report was complete. Please port out 425-555-0116 too.'),
  },
];
