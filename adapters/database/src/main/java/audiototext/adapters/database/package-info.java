/** Keeps recordings and users in a MySQL-compatible database. Its entities stay inside this package. */
package audiototext.adapters.database;
