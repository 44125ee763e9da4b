/** Who asks, and how much they may use: addresses behind proxies, the price of a request, a quota for each client. */
@NullMarked
package io.zonegraph.http.client;

import org.jspecify.annotations.NullMarked;
