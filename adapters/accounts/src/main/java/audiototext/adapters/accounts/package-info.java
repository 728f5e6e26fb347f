/**
 * The embedded flavour's own identity provider: people register with an email address and a password, and prove with a
 * mailed code that the address is theirs.
 */
package audiototext.adapters.accounts;
