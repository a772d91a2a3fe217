/** What the pages of signing in, of one's own work and profile, and of people and their offices show. */
@NullMarked
package id.lelangkinerja.identity.page;

import org.jspecify.annotations.NullMarked;
