import { describe, expect, it } from 'vitest';
import { makePasskey, sentenceFor, showPasskey } from '../../../web/state/passkey.ts';
import { identityText } from '../../../web/text/identity-text.ts';

const { problems } = identityText;

describe('what a device answers', () => {
  it.each([
    ['NotAllowedError', problems.notShown],
    ['AbortError', problems.notShown],
    ['TypeError', problems.notShown],
    ['InvalidStateError', problems.alreadyHere],
    ['NotSupportedError', problems.noSupport],
    ['SecurityError', problems.noSupport],
  ])('as %s reads as a sentence', (name, sentence) => {
    expect(sentenceFor(new DOMException('', name), problems.notShown)).toBe(sentence);
  });

  it('is a sentence too where the browser knows no passkeys', async () => {
    const shown = await showPasskey({ challenge: 'AA', rpId: 'localhost', timeout: 1, userVerification: 'required' });
    expect(shown).toEqual({ ok: false, problem: { detail: problems.noSupport, requestId: null } });
    const made = await makePasskey({
      challenge: 'AA',
      rp: { id: 'localhost', name: 'Atlas' },
      user: { id: 'AA', name: 'Reader', displayName: 'Reader' },
      pubKeyCredParams: [],
      timeout: 1,
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
      excludeCredentials: [],
      extensions: { prf: {} },
    });
    expect(made).toEqual(shown);
  });
});
