package audiototext.domain.port;

import audiototext.domain.user.Subject;

/** Port: removes the accounts that people sign in with, if they are kept here and not by an identity provider. */
public interface AccountRemoval {

    /** Removes the account and ends its sessions. It is no error if the account is already gone. */
    void remove(Subject subject);
}
