/** The pages' data: what each template shows, made from the words of the domain. */
package audiototext.adapters.web.pages;
