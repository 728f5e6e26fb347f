/** Test helpers that several modules share. */
package audiototext.adapters.web.testing;
