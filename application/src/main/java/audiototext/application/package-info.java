/** The use cases: what a person, an event or the clock asks of the core. Depends on the domain alone. */
package audiototext.application;
