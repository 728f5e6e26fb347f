/** Deletes an account with everything that belongs to it. */
package audiototext.application.account;
