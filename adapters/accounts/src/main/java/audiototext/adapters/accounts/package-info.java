/**
 * The embedded flavour's own identity provider: people register with an e-mail address and a password, and prove by a
 * mailed code that the address is theirs.
 */
package audiototext.adapters.accounts;
