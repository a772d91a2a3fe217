@org.jspecify.annotations.NullMarked
package id.lelangkinerja.offline;
