import { mail, type Told } from './told.ts';

/** What ticket systems answer on their own. */
export const ENGLISH_TICKETS: readonly Told[] = [
  {
    what: 'a solved ticket with a line to reply above',
    machine: mail(
      '[Carrier Support] Re: Port out',
      '##- Please type your reply above this line -##\n\nYour request (48213) has been deemed solved.\n\nTo reopen this request, reply to this email.\n\nIda Moe, Mar 16: please port out 425-555-0101. PIN 8264017',
    ),
    person: mail(
      '[Carrier Support] Port out',
      'I type my reply above your question: yes, your request is right. Please port out 425-555-0101.',
    ),
  },
  {
    what: 'a ticket that has been received',
    machine: mail(
      'Ticket Received - Port out',
      'Dear ptn,\n\nWe would like to acknowledge that we have received your request and a ticket has been created.\nA support representative will be reviewing your request and will send you a personal response (usually within 24 hours).\n\nTo view the status of the ticket or add comments, please visit https://help.carrier.example/tickets/77\n\nThank you for your patience.\nSupport Team',
    ),
    person: mail(
      'Ticket received',
      'We received your ticket, thank you, and a colleague will review it. Meanwhile please port out 425-555-0102.',
    ),
  },
  {
    what: 'a request confirmed by a service project',
    machine: mail(
      'SUP-1423 Port out request',
      "—-—-—-—\nReply above this line.\n\nJust confirming that we got your request. We're on it.\n\nView request · Turn off this request's notifications\n\nThis is shared with ptn@desk.example.",
    ),
    person: mail(
      'SUP-1423 Port out request',
      "We're on it, as our project SUP-1423 says. Please port out 425-555-0103 and confirm that you got our request.",
    ),
  },
  {
    what: 'a comment added to an incident',
    machine: mail(
      'INC0048213 -- comments added',
      'Short Description: Port out\n\nComments:\n2026-03-16 09:12 - Ida Moe (Additional comments)\nplease port out 425-555-0104, PIN 8264017\n\nClick here to view the incident: LINK\n\nRef:MSG0456789',
    ),
    person: mail(
      'INC0048213: port out',
      'Our incident INC0048213 needs 425-555-0104 ported out. My comments are added below the list.',
    ),
  },
  {
    what: 'an acknowledgement with a request id',
    machine: mail(
      '[Request ID :##48213##] : Port out',
      'Dear User,\n\nThis is an acknowledgement mail for your request.\nYour request has been created with the ID 48213. The title of the request is: Port out.\nPlease do not change the subject line.',
    ),
    person: mail(
      'Port out, request ID 48213',
      'Dear desk,\nI acknowledge your mail. Our request has the ID 48213: please port out 425-555-0105.',
    ),
  },
  {
    what: 'a trouble ticket that answers itself',
    machine: mail(
      '[carrier.example #48213] AutoReply: Port out',
      'Greetings,\n\nThis message has been automatically generated in response to the creation of a trouble ticket regarding:\n\t"Port out", a summary of which appears below.\n\nThere is no need to reply to this message right now. Your ticket has been assigned an ID of [carrier.example #48213].',
    ),
    person: mail(
      '[carrier.example #48213] Port out',
      'Greetings,\n\nthere is a trouble ticket at ours about 425-555-0106. Please port it out; no need to reply by phone.',
    ),
  },
  {
    what: 'an answer that a human will follow',
    machine: mail(
      'RE: Port out - [Ticket#2026031610000021]',
      'Thank you for your e-mail.\n\nYou wrote:\n> please port out 425-555-0107\n\nYour e-mail will be answered by a human as soon as possible.\n\nYour Service Desk',
    ),
    person: mail(
      'RE: Port out - [Ticket#2026031610000021]',
      'Thank you for your e-mail. Please let a human port out 425-555-0107 as soon as possible.',
    ),
  },
  {
    what: 'a note that somebody will be in touch',
    machine: mail(
      "We've received your message",
      'Hi there,\n\nThanks for reaching out! We got your message and a member of our team will get back to you within one business day.\n\nYour ticket number is 88213.',
    ),
    person: mail(
      "We've received your message",
      'Hi there,\n\nThanks for reaching out about 425-555-0108. Our team talked about it: please port it out within five business days.',
    ),
  },
  {
    what: 'a case with a reference not to be removed',
    machine: mail(
      'New Case 00048213 has been created [ ref:_00D1x._5001x:ref ]',
      'Thank you for contacting Carrier Support. A case has been opened for you.\n\nCase #: 00048213\nSubject: Port out\nDescription: please port out 425-555-0109\n\nref:_00D1x._5001x:ref',
    ),
    person: mail(
      'Port out, your case 00048213',
      'Support told us that a case has been opened for us, 00048213. Please port out 425-555-0109.',
    ),
  },
  {
    what: 'a ticket number to keep in the subject',
    machine: mail(
      'Ticket T20260316.0042 has been created: Port out',
      'Ticket Number: T20260316.0042\nTicket Title: Port out\nStatus: New\nPriority: Medium\n\nIf you need to add information, reply to this e-mail and keep the ticket number in the subject.',
    ),
    person: mail(
      'Ticket T20260316.0042: port out',
      'Ticket: T20260316.0042\nPriority: Medium\n\nPlease port out 425-555-0110 and keep our ticket number in the subject.',
    ),
  },
  {
    what: 'a survey after a ticket',
    machine: mail(
      'Request #48213: How would you rate the support you received?',
      "Hello,\n\nWe'd love to hear what you think of our customer service. Please take a moment to answer one simple question by clicking either link below:\n\nHow would you rate the support you received?\nGood, I'm satisfied\nBad, I'm unsatisfied",
    ),
    person: mail(
      'How we would rate your support',
      'Hello, your customer service is good. We were satisfied with the support we received. Please port out 425-555-0111.',
    ),
  },
  {
    what: 'a ticket closed for want of an answer',
    machine: mail(
      'Ticket #48213 closed due to inactivity',
      'This ticket has been automatically closed because we have not heard from you in 7 days. If your issue is not resolved, you can reopen it by replying to this email.',
    ),
    person: mail(
      'Ticket closed?',
      'You closed our ticket though the issue is not resolved. We want to port out 425-555-0112.',
    ),
  },
  {
    what: 'an order confirmed by a portal',
    machine: mail(
      'Your LNP order ORD-99812 has been submitted',
      'This is an automated message from the Carrier LNP portal. Please do not reply.\n\nOrder: ORD-99812\nTN: 425-555-0113\nStatus: PENDING',
    ),
    person: mail(
      'Our order ORD-99812',
      'The order ORD-99812 has been submitted to you by our portal. Please port out 425-555-0113 and reply to me.',
    ),
  },
  {
    what: 'an acknowledgement that quotes the order',
    machine: mail(
      'Thank you for contacting us [#AB-7731]',
      'This is to confirm that we have received your enquiry. Your reference number is AB-7731.\nOne of our agents will contact you shortly.\n\nYour enquiry: please port out 425-555-0114. PIN 8264017',
    ),
    person: mail(
      'Enquiry',
      'This is to confirm our enquiry: please port out 425-555-0114. Our reference number is AB-7731, an agent of yours asked us.',
    ),
  },
];
