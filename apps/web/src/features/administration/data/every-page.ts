interface PageOfRows<Row> {
  readonly rows: readonly Row[];
  readonly page: { readonly total: number };
}

/** Rows a page asks for at most. */
export const MOST_ROWS = 100;

/** All rows of a list that the API gives in pages, for what is drawn or chosen from as a whole. @throws Problem */
export async function everyPage<Row>(
  ask: (page: number) => Promise<{ data?: PageOfRows<Row> | undefined; error?: unknown }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { data, error } = await ask(page);
    if (!data) throw error;
    rows.push(...data.rows);
    if (data.rows.length === 0 || rows.length >= data.page.total) return rows;
  }
}
