package audiototext.domain.port;

import audiototext.domain.user.Subject;

/** Port: the accounts that people sign in with, as far as they are kept here and not by an identity provider. */
public interface AccountRemoval {

    /** Removes the account and ends its sessions; one that is gone already is no error. */
    void remove(Subject subject);
}
