/**
 * One record for each kind of page, made from what the archive answers; its fields are the page's
 * JSON. In: {@link org.entente.web.holdings.Holdings} and the address asked for. Out: {@link
 * org.entente.web.page.Page}. First file to open: {@code HomePage}.
 */
@NullMarked
package org.entente.web.page;

import org.jspecify.annotations.NullMarked;
