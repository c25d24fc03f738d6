// A plain table, and one behind a disclosure for those who read a chart as numbers.

/** `columns` are `{head, cell(row), numeric}`; `caption` names the table. */
export function Table({ caption, columns, rows, keyOf }) {
  return (
    <div class="scroll" tabindex={0} role="group" aria-label={caption}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, numeric }) => (
              <th key={head} scope="col" class={numeric && "numeric"}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={keyOf ? keyOf(row) : at}>
              {columns.map(({ head, cell, numeric }, column) =>
                column === 0 ? (
                  <th key={head} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={head} class={numeric && "numeric"}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same, closed at first. */
export function TableBehind({ title, ...table }) {
  return (
    <details class="behind">
      <summary>{title}</summary>
      <Table {...table} />
    </details>
  );
}
