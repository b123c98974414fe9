import { Menu } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link in a menu; apart from the other links, because a menu weighs what the way in can do without. */
export const MenuLink = createLink(Menu.Item<'a'>);
