/** Keeps recordings and users in a MySQL-compatible database. Its entities stay inside. */
package audiototext.adapters.database;
