// @generated
//! The types of the API.

mod holder;
mod perhaps;
mod setting;

pub use self::holder::Holder;
pub use self::perhaps::Perhaps;
pub use self::setting::Setting;
