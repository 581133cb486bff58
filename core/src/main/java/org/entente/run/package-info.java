/** The whole flow as one method, from inputs to archive. First file to open: {@code Run}. */
@NullMarked
package org.entente.run;

import org.jspecify.annotations.NullMarked;
