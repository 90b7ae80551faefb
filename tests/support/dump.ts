/** Everything that a database holds, as text, and whether a secret stands in it in any of the forms that it could have. */
import { armor } from 'age-encryption';

/** Every column of every row of every table; letters also as the bytes that they are. */
export async function dumpOf(db: D1Database): Promise<string> {
  const { results } = await db
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_cf%' escape '\\'",
    )
    .all<{ name: string }>();
  const parts: string[] = [];
  for (const { name } of results) {
    const rows = await db.prepare(`select * from "${name}"`).all<Record<string, unknown>>();
    parts.push(name, JSON.stringify(rows.results));
  }
  const text = parts.join('\n');
  const letters = text.match(/-----BEGIN AGE[\s\S]*?-----END AGE ENCRYPTED FILE-----/g) ?? [];
  const opened = letters.map((one) => Buffer.from(armor.decode(one.replaceAll('\\n', '\n'))).toString('latin1'));
  return [text, ...opened].join('\n');
}

/** The forms in which these bytes stand in a text: themselves, hex, base64 at every place, and the same of UTF-16. */
function formsOf(secret: string | Uint8Array): string[] {
  if (typeof secret !== 'string') return encoded(Buffer.from(secret));
  const wide = Buffer.from(secret, 'utf16le');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('latin1'),
    ...[Buffer.from(secret), wide, Buffer.from(wide).swap16()].flatMap(encoded),
  ];
}

/** Whether a secret stands in a text in some form; in small and capital letters alike. */
export function finderIn(text: string): (secret: string | Uint8Array) => boolean {
  const folded = fold(text);
  return (secret) => formsOf(secret).some((form) => folded.includes(fold(form)));
}

/** Base64 and base64url alike. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('-', '+').replaceAll('_', '/');
}

function encoded(bytes: Buffer): string[] {
  // What stands before and after mixes into the first and the last sign: the ones between are the same everywhere.
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const start = Math.ceil((shift * 8) / 6);
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    return text.slice(start, whole);
  });
  return [bytes.toString('hex'), ...base64];
}
