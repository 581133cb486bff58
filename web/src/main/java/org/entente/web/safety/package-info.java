/**
 * What the server refuses before any page is asked for. In: requests. Out: headers, or a refusal.
 * First file to open: {@code Guard}.
 */
@NullMarked
package org.entente.web.safety;

import org.jspecify.annotations.NullMarked;
