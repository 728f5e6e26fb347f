/** The pages: their resources, and the data that each template shows, made from the domain's objects. */
package audiototext.adapters.web.pages;
