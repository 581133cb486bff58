package org.entente.app;

import java.util.Optional;

/**
 * What {@code outlook} prints; its fields are the JSON.
 *
 * @param acts empty when ties alone were asked for
 * @param ties empty for a table of acts, which has none
 */
record OutlookAnswer(Optional<ActOutlook> acts, Optional<Lasting> ties) {}
