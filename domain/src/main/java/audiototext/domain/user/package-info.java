/** The people who sign in, and the mails that they get. */
package audiototext.domain.user;
