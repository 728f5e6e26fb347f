/** Looks after an account: its preferences, and its deletion with everything that belongs to it. */
package audiototext.application.account;
