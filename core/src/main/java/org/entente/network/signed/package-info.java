/**
 * Who is with whom. In: pairs of actors with a sign. Out: which of them fit together into blocs,
 * and what does not fit; one measure a file, each with its source. First file to open: {@code
 * SignedNetwork}, then {@code Frustration}.
 */
@NullMarked
package org.entente.network.signed;

import org.jspecify.annotations.NullMarked;
