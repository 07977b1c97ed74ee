import fc from 'fast-check';

/** A run says the same each time; `PORTDESK_SEED=7 npm test` looks elsewhere, `PORTDESK_SEED=any` anywhere. */
const seed = process.env.PORTDESK_SEED ?? '20261130';
if (seed !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
