package org.entente.app;

/** How a verb prints rows: a table, or a line of JSON for each. */
enum RowFormat {
  CSV,
  JSON
}
