/**
 * What is drawn from many reports, votes or files at once. Tables as researchers keep them come in
 * through {@code CsvRows}; what stands below each package is one family of measures. First file to
 * open: {@code CsvRows}.
 */
@NullMarked
package org.entente.network;

import org.jspecify.annotations.NullMarked;
