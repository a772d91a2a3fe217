/** What the pages of the command centre show. */
@NullMarked
package id.lelangkinerja.command.page;

import org.jspecify.annotations.NullMarked;
