/** The languages of recordings: which are understood, and transcribing a recording again in another one. */
package audiototext.application.language;
