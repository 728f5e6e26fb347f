/** The use cases: what a person, an event or the clock can ask for. Depends only on the domain. */
package audiototext.application;
