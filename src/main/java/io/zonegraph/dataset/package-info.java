/**
 * The bundled data set: reads its files and brings the graph in line with them at start-up. It writes through the
 * ledger of claims, like everybody else, and no other room knows it.
 */
@NullMarked
package io.zonegraph.dataset;

import org.jspecify.annotations.NullMarked;
