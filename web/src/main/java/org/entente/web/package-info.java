/**
 * The archive as web pages. In: what the archive answers. Out: pages, each with the same address as
 * JSON and, for tables, CSV. First file to open: {@code Routes}.
 */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
