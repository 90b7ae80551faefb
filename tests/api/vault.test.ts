/** Confidential texts at rest: they open in their own place, with their own keys, and nowhere else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KeyRing, keyRingFrom, withNewKey } from '#core/key-ring.ts';
import { vaultIn } from '../../worker/db/vault.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { CONTACT_KEYS, RING } from '../support/keys.ts';
import { type Server, startServer } from '../support/server.ts';

const LAMP = idOf('Lamp');
const REED = idOf('Reed');
const PLACE = { table: 'contacts', row: LAMP, field: 'sealed' };
const TEXT = 'Ring the bell twice · 电话 · سلام';

let server: Server;
beforeAll(async () => {
  server = await startServer(aNetwork().member('Lamp').member('Reed').stored);
});
afterAll(() => server.close());

const ringOf = (text: string): KeyRing => keyRingFrom(text) ?? RING;

test('a text opens where it was sealed', async () => {
  const vault = vaultIn(server.db, RING);
  const sealed = await vault.seal(LAMP, PLACE, TEXT);
  expect(sealed).not.toContain('bell');
  expect(await vault.open(LAMP, PLACE, sealed)).toBe(TEXT);
  expect(await vault.seal(LAMP, PLACE, TEXT)).not.toBe(sealed);
});

test('many texts open at once, each in its own place with its own key', async () => {
  const vault = vaultIn(server.db, RING);
  const [ofLamp, ofReed] = [await vault.seal(LAMP, PLACE, TEXT), await vault.seal(REED, PLACE, 'Of Reed')];
  const opened = await vault.openAll([
    { memberId: REED, place: PLACE, sealed: ofReed },
    { memberId: LAMP, place: PLACE, sealed: ofReed },
    { memberId: LAMP, place: PLACE, sealed: ofLamp },
    { memberId: LAMP, place: { ...PLACE, row: REED }, sealed: ofLamp },
    { memberId: idOf('Nobody'), place: PLACE, sealed: ofLamp },
  ]);
  expect(opened).toEqual(['Of Reed', null, TEXT, null, null]);
  expect(await vault.openAll([])).toEqual([]);
});

describe('a text does not open', () => {
  test.each([
    ['in another table', { ...PLACE, table: 'claims' }],
    ['in another row', { ...PLACE, row: REED }],
    ['in another field', { ...PLACE, field: 'words' }],
  ])('%s', async (_where, place) => {
    const vault = vaultIn(server.db, RING);
    expect(await vault.open(LAMP, place, await vault.seal(LAMP, PLACE, TEXT))).toBeNull();
  });

  test('under the key of another organisation', async () => {
    const vault = vaultIn(server.db, RING);
    await vault.seal(REED, PLACE, 'so that it has a key');
    expect(await vault.open(REED, PLACE, await vault.seal(LAMP, PLACE, TEXT))).toBeNull();
  });

  test('with a byte changed', async () => {
    const vault = vaultIn(server.db, RING);
    const sealed = await vault.seal(LAMP, PLACE, TEXT);
    const place = sealed.length - 10;
    const other = sealed[place] === 'A' ? 'B' : 'A';
    expect(await vault.open(LAMP, PLACE, sealed.slice(0, place) + other + sealed.slice(place + 1))).toBeNull();
  });

  test('once the key of its organisation is gone', async () => {
    const vault = vaultIn(server.db, RING);
    const sealed = await vault.seal(REED, PLACE, TEXT);
    await server.db.prepare('delete from member_keys where member_id = ?').bind(REED).run();
    expect(await vault.open(REED, PLACE, sealed)).toBeNull();
    await vault.seal(REED, PLACE, 'a new key');
    expect(await vault.open(REED, PLACE, sealed)).toBeNull();
  });
});

test('two that seal at once for the first time use one key', async () => {
  await server.db.prepare('delete from member_keys').run();
  const vaults = Array.from({ length: 6 }, () => vaultIn(server.db, RING));
  const sealed = await Promise.all(vaults.map((vault) => vault.seal(LAMP, PLACE, TEXT)));
  for (const one of sealed) expect(await vaultIn(server.db, RING).open(LAMP, PLACE, one)).toBe(TEXT);
});

test('a new secret takes over: what the old one sealed opens, and in the end without it', async () => {
  const sealed = await vaultIn(server.db, RING).seal(LAMP, PLACE, TEXT);
  const both = withNewKey(CONTACT_KEYS, new Uint8Array(32).fill(9));
  const vault = vaultIn(server.db, ringOf(both));
  expect(await vault.open(LAMP, PLACE, sealed)).toBe(TEXT);
  expect(await vault.renewKeys(100)).toBeGreaterThan(0);
  expect(await vault.renewKeys(100)).toBe(0);
  const alone = vaultIn(server.db, ringOf(both.split(',')[1] ?? ''));
  expect(await alone.open(LAMP, PLACE, sealed)).toBe(TEXT);
  await expect(vaultIn(server.db, RING).open(LAMP, PLACE, sealed)).rejects.toThrow('lacks version 2');
});
