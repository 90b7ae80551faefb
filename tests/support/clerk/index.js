/** Takes what is asked of D1 in one piece, asks it there, and says what it said. */
export default {
  async fetch(request, { DB }) {
    const { how, statements } = await request.json();
    const bound = () => statements.map(({ sql, values }) => DB.prepare(sql).bind(...values));
    try {
      const answer = how === 'exec' ? await DB.exec(statements[0].sql) : await askAll(DB, how, bound());
      return Response.json({ answer });
    } catch (error) {
      return Response.json({ error: error.message, cause: error.cause?.message });
    }
  },
};

async function askAll(db, how, bound) {
  return how === 'batch' ? await db.batch(bound) : await bound[0][how]();
}
