import type { Labels } from './labels.ts';

/** One line a field, alternatives apart. */
const any = (labels: string): readonly string[] => labels.split(' | ');

/** What a list is headed with, and what becomes of its numbers. */
const LISTED = any(
  'telephone numbers | telephone number s | phone numbers | phone number s | working telephone numbers | toll free numbers | toll free number s | toll free telephone numbers | toll free telephone number s | toll free phone numbers | toll free phone number s | tns',
);
const MOVED = any('to be ported | to port | to be transferred | to transfer | to be moved | to move');

/** Labels of letters of authorization: the provider's, versions 2.0 to 3.3, and other carriers'. Data, not code. */
export const LETTER_LABELS: Labels = {
  signature: any(
    'authorizing signature | authorised signature | authorized signature | authorized signatory signature | customer signature | signature of authorized person | signature of customer | signature of subscriber | subscriber signature | authorized customer signature | signature | signed by | signed | sign here',
  ),
  signatoryName: any(
    'signatory name | name of signatory | authorized name | authorised name | authorized signatory name | authorized person | authorized contact name | authorizing name | authorizing person | printed name | print name | name please print | name print | name printed | signer name | signers name | name of signer | authorized by | contact name | name and title | name title | print name and title | printed name and title | name and position | name in block letters | name in block capitals | name in capitals | name in capital letters | typed name | name typed | typed or printed name | printed or typed name | print or type name | full name | name',
  ),
  signatoryTitle: any('signatory title | title of signatory | title position | job title | title | position'),
  date: any('date signed | signature date | date of signature | signed on | todays date | date'),
  accountNumber: any(
    'account number | account no | account num | acct number | acct no | acct | account | customer account number | billing account number | current account number | carrier account number | existing account number | account number with current provider | account number with current carrier',
  ),
  currentProvider: any(
    'current service provider | current carrier | current provider | current telephone provider | current phone company | current telephone company | current local service provider | existing carrier | existing provider | losing carrier | losing provider | losing service provider | present carrier | old service provider | carrier name | service provider | provider | carrier',
  ),
  btn: any(
    'billing telephone number or sub account number | billing telephone number | billing telephone no | billing tel no | billing tel number | billing phone no | billing phone number | billing number | main billing number | main billing telephone number | existing billing telephone number | existing btn | current btn | btn | account telephone number | existing account telephone number | eatn | atn',
  ),
  pin: any(
    'pin or passcode | pin passcode | port out pin | port out pin or passcode | account pin | account pin or passcode | transfer pin | number transfer pin | passcode or pin | passcode | pin code | pin',
  ),
  companyName: any(
    'company name | customer name | customer company name | company customer name | business name | organization name | organisation name | subscriber name | end user name | name on account | name of company | legal name | legal business name | company | customer | business | subscriber',
  ),
  companyDomain: any(
    'company domain | company domain name | customer domain | customer domain name | tenant domain | domain name | domain | tenant id',
  ),
  street: any(
    'service street address | service address street address | service address street | service address | street address | service location address | service location | physical address | physical service address | address of service | address line 1 | street | address',
  ),
  city: any('city | city town | town | service city'),
  state: any('state | state province | st | service state'),
  zip: any('zip | zip code | zipcode | postal code | zip postal code | service zip | service zip code'),
  cityStateZip: any(
    'state zip | state zip code | state and zip | state and zip code | city state zip | city state zip code | city state and zip | city state and zip code | city st zip',
  ),
  contactPhone: any(
    'contact phone | contact phone number | contact number | contact telephone | contact telephone number | daytime phone | daytime telephone | office phone | phone number | phone | telephone | tel',
  ),
  contactEmail: any(
    'contact email | contact e mail | contact email address | email address | e mail address | email | e mail',
  ),
  desiredDueDate: any(
    'desired due date | desired due | requested due date | desired port date | requested port date | desired transfer date | requested transfer date | desired foc date | requested foc date | foc date | due date | port date | requested date | desired date',
  ),
  numbers: [
    ...LISTED,
    ...MOVED.map((moved) => `numbers ${moved}`),
    ...MOVED.map((moved) => `number s ${moved}`),
    ...LISTED.flatMap((numbers) => [...MOVED, 'list'].map((rest) => `${numbers} ${rest}`)),
    ...LISTED.map((numbers) => `list of ${numbers}`),
    ...any('number to be ported | number to port | to be ported | list of numbers | telephone number'),
  ],
  newBtn: any(
    'if partial port please indicate a new btn | if partial port new btn | new btn | new billing telephone number',
  ),
  respOrg: any('new resporg id | new resp org id | resporg id | resp org id | resporg | current resporg'),
  notPorted: any(
    'not to be ported | numbers not to be ported | telephone numbers not to be ported | numbers not to port | numbers to keep | numbers to remain | numbers that stay | numbers remaining | do not port',
  ),
  billingPart: any('billing address | billing information | billing name'),
  other: any(
    'fax | fax number | website | witness | reference | order number | subject | to | from | re | cc | attn | attention | suite | floor | country | type of service | number of lines | tax id | ssn | gaining carrier | new carrier | new service provider | new provider',
  ),
};
