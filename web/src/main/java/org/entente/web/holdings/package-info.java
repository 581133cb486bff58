/**
 * What pages ask of an archive. In: filters. Out: counts, rows and reports. First file to open:
 * {@code Holdings}.
 */
@NullMarked
package org.entente.web.holdings;

import org.jspecify.annotations.NullMarked;
