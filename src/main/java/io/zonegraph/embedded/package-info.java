/**
 * The PostgreSQL that comes along: started when no database is configured, so that one command is enough to try the
 * service. Here lives how it is started, kept, locked and stopped; nothing here knows what is stored in it, and the
 * rest of the application only sees an ordinary JDBC URL.
 */
@NullMarked
package io.zonegraph.embedded;

import org.jspecify.annotations.NullMarked;
