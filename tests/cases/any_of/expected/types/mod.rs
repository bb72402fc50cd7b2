//! The types of the API.

mod contact;
mod mail;
mod only_requires;
mod phone;

pub use self::contact::Contact;
pub use self::mail::Mail;
pub use self::only_requires::OnlyRequires;
pub use self::phone::Phone;
