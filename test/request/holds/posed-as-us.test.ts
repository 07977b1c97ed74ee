import { describe, expect, test } from 'vitest';
import { findDenial } from '../../../src/request/holds/find-denial.ts';

const denied = (own: string): boolean => findDenial({ subject: '', own, signature: '' }) !== null;

describe('somebody else took our name, or nobody here has sent it', () => {
  test.each([
    'Somebody posed as our firm.',
    'Nobody here sent that request.',
    'Alguien se hizo pasar por nuestra empresa.',
    'Aquí la solicitud no la ha enviado nadie.',
    "Quelqu'un s'est fait passer pour notre société.",
    'Qualcuno si è spacciato per il nostro ufficio.',
    'Una richiesta così, da noi non l’ha firmata nessuno.',
    '社内の者は誰も送っておりません。',
  ])('%s', (own) => expect(denied(own)).toBe(true));

  test.each([
    'Nobody here sent the PIN until this morning.',
    'El PIN no me lo ha enviado nadie hasta hoy.',
    'Il PIN non me l’ha mandato nessuno fino a ieri.',
    'Notre société passe pour la meilleure du quartier.',
  ])('but this is no alarm: %s', (own) => expect(denied(own)).toBe(false));
});
