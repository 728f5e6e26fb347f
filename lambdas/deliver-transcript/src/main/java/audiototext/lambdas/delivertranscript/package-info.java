/** The function that delivers transcripts. */
package audiototext.lambdas.delivertranscript;
