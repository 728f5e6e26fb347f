/** The people who sign in, and the emails that they get. */
package audiototext.domain.user;
