package id.lelangkinerja.sheet;

import java.util.List;

/** Takes the rows of a file one by one, each with its number as spreadsheets count and its cells by position. */
interface Sink {
  void take(int number, List<Cell> cells);
}
