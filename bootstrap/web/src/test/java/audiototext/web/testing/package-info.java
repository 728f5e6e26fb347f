/** What the tests of both flavours share. */
package audiototext.web.testing;
