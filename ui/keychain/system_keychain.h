#pragma once

#include "ui/jobs/secret_store.h"

/// \file
/// The keychain of the system, through QtKeychain: Keychain on macOS, the credential manager on Windows,
/// GNOME Keyring or KWallet on Linux, over the local bus of the session.

namespace tactful::ui {

class SystemKeychain final : public SecretStore {
public:
    void find(const QString& name, Found found) override;
    void keep(const QString& name, const QByteArray& secret, Done done) override;
    void remove(const QString& name, Done done) override;
};

}  // namespace tactful::ui
