/** The function that starts transcriptions. */
package audiototext.lambdas.starttranscription;
