// @generated
//! The types of the API.

mod mixed;
mod settings;

pub use self::mixed::Mixed;
pub use self::settings::{Settings, SettingsOrder};
