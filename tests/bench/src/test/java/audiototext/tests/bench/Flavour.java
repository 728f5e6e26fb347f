package audiototext.tests.bench;

import java.util.List;

/**
 * One kind of build of one program.
 *
 * @param name the column of the table
 * @param command the command that starts the program
 */
record Flavour(String name, List<String> command) {}
