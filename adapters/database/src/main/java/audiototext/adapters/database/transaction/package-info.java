/** Transactions of their own, which run again if a lock ended them. */
package audiototext.adapters.database.transaction;
