/**
 * What stands between actors, and since when and until when. In: reports. Out: ties, each with what
 * is known of its beginning and end and the reports behind every edge of its life; and flows of
 * arms, money, training and people. First file to open: {@code Ties}, then {@code Life}.
 */
@NullMarked
package org.entente.network.tie;

import org.jspecify.annotations.NullMarked;
